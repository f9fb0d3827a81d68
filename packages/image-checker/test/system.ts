import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The header of a 64-bit x86 program, as `od` finds it at the head of a shell. */
const elf = Buffer.from('7f454c4602010100000000000000000003003e0001000000', 'hex')

/** The files of a Linux system as it should be handed in, by path. */
const cleanFiles: Record<string, string | Buffer> = {
  'etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n',
  'etc/passwd': [
    'root:x:0:0:root:/root:/bin/bash',
    'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin',
    'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
    'app:x:1000:1000::/home/app:/bin/sh',
    '',
  ].join('\n'),
  'etc/shadow':
    'root:*:19000:0:99999:7:::\ndaemon:*:19000::::::\nnobody:*:19000::::::\napp:!:19000::::::\n',
  'etc/fstab': 'UUID=0b1c-77 / ext4 defaults 0 1\n',
  'etc/machine-id': '',
  'etc/sudoers': 'root ALL=(ALL:ALL) ALL\n',
  'etc/ssh/sshd_config':
    'Include /etc/ssh/sshd_config.d/*.conf\nUsePAM yes\nPasswordAuthentication yes\n',
  // The first value counts, so this one holds.
  'etc/ssh/sshd_config.d/10-cloud.conf': '# ours\nPasswordAuthentication no\nPermitRootLogin no\n',
  'etc/ssl/certs/ca.pem': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  'root/.bashrc': 'alias ll="ls -l"\n',
  'home/app/.ssh/authorized_keys': '# keys come from the buyer\n\n',
  'opt/product/settings.ini': 'listen=8080\npassword=$(cat /run/secrets/password)\n',
  'usr/bin/cloud-init': '#!/usr/bin/python3\n',
  'usr/lib/python3/dist-packages/boto/example.py': 'key = "AKIAIOSFODNN7EXAMPLE"\n',
  'var/log/README': 'You are looking for the traditional text log files\n',
  'var/log/syslog': '',
  'bin/bash': elf,
}

/** A system in a folder, to plant defects in. */
export type TestSystem = {
  root: string
  /** Writes a file, its folders too. */
  put(path: string, content: string | Buffer): void
  remove(): void
}

/** Builds a system that is as it should be. */
export function cleanSystem(): TestSystem {
  const root = mkdtempSync(join(tmpdir(), 'emporium-system-'))
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  for (const folder of ['tmp', 'var/tmp', 'var/mail', 'var/cache/apt/archives'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const [path, content] of Object.entries(cleanFiles)) put(path, content)
  chmodSync(join(root, 'etc/shadow'), 0o600)
  return { root, put, remove: () => rmSync(root, { recursive: true, force: true }) }
}

/** What a file of the clean system holds, for defects that change a line of it. */
export const cleanText = (path: string) => String(cleanFiles[path])
