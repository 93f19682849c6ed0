// Loaded into a server process: SIGWINCH leaves a rejected promise as wppconnect does, SIGCONT one of the server's own.
/** @param {string} file */
const rejectedBy = (file) => {
  const error = new Error(`rejected by ${file}`)
  error.stack = `${error}\n    at work (/opt/zapserver/${file}:1:1)`
  Promise.reject(error)
}

process.on('SIGWINCH', () => rejectedBy('node_modules/@wppconnect-team/wppconnect/dist/api/whatsapp.js'))
process.on('SIGCONT', () => rejectedBy('dist/src/sessions/session.js'))
