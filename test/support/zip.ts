import { createHash } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  data?: Buffer | string
  /** Unix mode with the type of the file; a plain file where it is left out. */
  mode?: number
  /** Bytes that it says it unpacks to. */
  claimed?: number
  encrypted?: boolean
  /** Written as it is, unpacked. */
  stored?: boolean
}

/** A zip with whatever names, types and sizes the test wants, right or wrong. */
export function makeZip (parts: ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data = '', mode = 0o100644, claimed, encrypted = false, stored = false } of parts) {
    const plain = Buffer.from(data)
    const packed = stored ? plain : deflateRawSync(plain)
    const file = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x800 | Number(encrypted), 2)
    shared.writeUInt16LE(stored ? 0 : 8, 4)
    shared.writeUInt32LE(crc32(plain), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claimed ?? plain.length, 18)
    shared.writeUInt16LE(file.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(mode * 0x10000, 6)
    rest.writeUInt32LE(offset, 10)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), shared, file, packed])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), shared, rest, file]))
    bodies.push(body)
    offset += body.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}

interface Backup { sessions?: object[], files?: Record<string, Buffer | string>, manifest?: object }

/** An archive as backup-sessions makes it; `manifest` puts something else into its manifest. */
export function makeBackup ({ sessions = [{ name: 's1', options: {}, desired: 'down', generation: 0 }], files = {}, manifest = {} }: Backup): ZipPart[] {
  const listed = Object.entries(files).map(([path, data]) => ({ path, size: Buffer.from(data).length, sha256: createHash('sha256').update(data).digest('hex') }))
  const text = JSON.stringify({ format: 'zapserver-backup', version: 1, server: '0', created: 'now', sessions, files: listed, ...manifest })
  return [{ name: 'manifest.json', data: text }, ...Object.entries(files).map(([name, data]) => ({ name, data }))]
}
