import { networkInterfaces } from 'node:os'
import t from 'tap'
import { isPublicAddress, ownAddresses } from '../../../src/media/address-guard.js'

const PUBLIC = ['8.8.8.8', '1.1.1.1', '93.184.216.34', '172.15.255.255', '172.32.0.1', '192.167.255.255', '100.63.255.255', '100.128.0.1', '223.255.255.254',
  '2606:4700:4700::1111', '2a00:1450:4001:81b::200e', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8']

const REFUSED: Record<string, string[]> = {
  unspecified: ['0.0.0.0', '0.1.2.3', '::'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1'],
  private: ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', 'fc00::1', 'fd12:3456::1'],
  'link-local': ['169.254.0.1', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  metadata: ['169.254.169.254', '169.254.170.2', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16', '::ffff:168.63.129.16', '64:ff9b::168.63.129.16', '192.0.0.192', 'fd20:ce::254'],
  'carrier-grade NAT': ['100.64.0.1', '100.127.255.255'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1'],
  broadcast: ['255.255.255.255'],
  reserved: ['192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '240.0.0.1', '2001:db8::1', '100::1'],
  'site-local': ['fec0::1'],
  'IPv4-mapped': ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '::ffff:0:0'],
  'IPv4-compatible': ['::127.0.0.1', '::a9fe:a9fe'],
  NAT64: ['64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::1'],
  tunnels: ['2002:7f00:1::', '2001:0:53aa:64c::1'],
  'no address': ['', 'localhost', '2130706433', '0x7f000001', '017700000001', '127.1', '1.2.3', '8.8.8.8:80', '[::1]', '8.8.8.8 ']
}

t.test('addresses of the public internet', async (t) => {
  for (const address of PUBLIC) t.ok(isPublicAddress(address), address)
})

for (const [kind, addresses] of Object.entries(REFUSED)) {
  t.test(`refused: ${kind}`, async (t) => {
    for (const address of addresses) t.notOk(isPublicAddress(address), address)
  })
}

t.test("this host's own addresses, public ones too", async (t) => {
  const own = new Set(['93.184.216.34', '2606:4700:4700::1111'])
  for (const address of ['93.184.216.34', '::ffff:93.184.216.34', '64:ff9b::93.184.216.34', '2606:4700:4700::1111', '2606:4700:4700:0:0::1111']) t.notOk(isPublicAddress(address, own), address)
  t.ok(isPublicAddress('93.184.216.35', own))
  const addresses = Object.values(networkInterfaces()).flatMap((list = []) => list.map(({ address }) => address))
  t.ok(addresses.length > 0)
  for (const address of addresses) {
    t.notOk(isPublicAddress(address), address)
    if (!address.includes(':')) t.ok(ownAddresses().has(address), address)
  }
})
