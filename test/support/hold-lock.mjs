// Holds the lock of a data folder until it is killed.
import path from 'node:path'

const { FolderLock } = await import(path.join(import.meta.dirname, '../../dist/src/store/folder-lock.js'))
const lock = FolderLock.acquire(process.argv[2])
setInterval(() => lock, 1000)
process.send?.('held')
