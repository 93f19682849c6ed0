import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')

t.test('the container of compose.yaml has no rights that it does not need', async t => {
  const compose = read('compose.yaml')
  for (const line of ['read_only: true', 'cap_drop: [ALL]', '- no-new-privileges:true', '- seccomp=docs/seccomp-chromium.json', "ports: ['127.0.0.1:21465:21465']"]) t.ok(compose.includes(line), line)
  t.match(compose, /SECRET_KEY: \$\{SECRET_KEY:\?/, 'it does not come up with the default key')
})

t.test("the seccomp profile allows what Chromium's sandbox needs, and nothing that changes the host", async t => {
  const { defaultAction, syscalls } = JSON.parse(read('docs/seccomp-chromium.json')) as { defaultAction: string, syscalls: { names: string[], action: string }[] }
  t.equal(defaultAction, 'SCMP_ACT_ALLOW')
  const denied = syscalls.filter(({ action }) => action === 'SCMP_ACT_ERRNO').flatMap(({ names }) => names)
  for (const name of ['clone', 'clone3', 'unshare', 'chroot', 'seccomp', 'prctl']) t.notOk(denied.includes(name), name)
  for (const name of ['mount', 'umount2', 'pivot_root', 'bpf', 'ptrace', 'kexec_load', 'init_module', 'keyctl', 'perf_event_open', 'reboot', 'io_uring_setup', 'open_by_handle_at']) t.ok(denied.includes(name), name)
})
