/** What is wrong with a system: the files that make it so, and what is to be found. */
export type Defect = {
  rule: string
  subject: string
  /** What else the same rule finds. */
  others?: string[]
  files: Record<string, string>
}

const sshd = (text: string) => ({ 'etc/ssh/sshd_config.d/05-ours.conf': text })
const key = (kind: string) =>
  `-----BEGIN ${kind}PRIVATE KEY-----\nMIIE\n-----END ${kind}PRIVATE KEY-----\n`
const at = (rule: string, path: string, content = 'something\n'): Defect => ({
  rule,
  subject: `/${path}`,
  files: { [path]: content },
})

/** Several files of a kind, each of which is found. */
function all(rule: string, contents: Record<string, string>): Defect {
  const [subject = '', ...others] = Object.keys(contents)
    .map((path) => `/${path}`)
    .toSorted()
  return { rule, subject, others, files: contents }
}
const filled = (paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, 'something\n']))

/** Made from two parts, so that no scanner of ours takes this file for the real thing. */
const shaped = (prefix: string, rest: string) => prefix + rest
const letters = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789'

const historyNames = [
  '.bash_history',
  '.zsh_history',
  '.ash_history',
  '.local/share/fish/fish_history',
  '.python_history',
  '.mysql_history',
  '.psql_history',
  '.rediscli_history',
  '.mongodb/mongosh/mongosh_repl_history',
  '.viminfo',
]
const histories = all(
  'history',
  filled(historyNames.flatMap((name) => [`root/${name}`, `home/app/${name}`])),
)

const credentialFiles = all('credential-files', {
  ...filled([
    'root/.aws/credentials',
    'home/app/.aliyun/config.json',
    'root/.kube/config',
    'root/.netrc',
    'home/app/.git-credentials',
    'root/.pgpass',
  ]),
  'root/.my.cnf': '[client]\npassword = x\n',
  'root/.npmrc': '//registry/:_authToken=x\n',
  'root/.docker/config.json': '{"auths":{"r":{"auth":"eDp5"}}}\n',
  'opt/product/terraform.tfstate': '{}\n',
})

const secretValues = [
  shaped('AKIA', 'ABCDEFGHIJKLMNOP'),
  shaped('LTAI', '5tAbCdEfGhIjKlMn'),
  shaped('AIza', letters.slice(0, 35)),
  shaped('ghp_', letters),
  shaped('glpat-', letters.slice(0, 20)),
  shaped('xoxb-', letters.slice(0, 12)),
  shaped('sk_live_', letters.slice(0, 16)),
  shaped('npm_', letters),
]
const secrets = all(
  'secrets',
  Object.fromEntries(
    secretValues.map((secret, index) => [
      `opt/product/${index}.env`,
      `# settings\nKEY=${secret}\n`,
    ]),
  ),
)

/** What is wrong with the accounts of a clean system, of which `text` reads the files. */
function accountDefects(text: (path: string) => string): Defect[] {
  const shadow = (from: string, to: string) => ({
    'etc/shadow': text('etc/shadow').replace(from, to),
  })
  const passwd = (more: string) => ({ 'etc/passwd': `${text('etc/passwd')}${more}\n` })
  const password = 'account-password'
  return [
    { rule: password, subject: 'app', files: shadow('app:!:', 'app:$y$j9T$abc:') },
    { rule: password, subject: 'root', files: shadow('root:*:', 'root:$6$abc$def:') },
    { rule: password, subject: 'old', files: passwd('old:aXWqJ0KcPZ0ec:1001:1001::/:/bin/sh') },
    { rule: 'account-blank', subject: 'app', files: shadow('app:!:', 'app::') },
    { rule: 'account-blank', subject: 'guest', files: passwd('guest::1001:1001::/:/bin/sh') },
    { rule: 'account-root-twin', subject: 'toor', files: passwd('toor:x:0:0::/root:/bin/sh') },
    {
      // Neither has the account a home, nor would it be called like the account.
      rule: 'authorized-keys',
      subject: '/etc/ssh/keys/web',
      files: {
        ...passwd('web:x:1001:1001::/srv/product:/bin/sh'),
        ...sshd('AuthorizedKeysFile /etc/ssh/keys/%u\n'),
        'etc/ssh/keys/web': 'ssh-ed25519 AAAA me\n',
      },
    },
  ]
}

/**
 * Every defect that the checker knows, each by itself.
 * @param text reads a file of the clean system, for defects that change a line of it
 */
export const defectsIn = (text: (path: string) => string): readonly Defect[] => [
  ...accountDefects(text),
  {
    rule: 'os-supported',
    subject: 'debian 11',
    files: { 'etc/os-release': 'ID=debian\nVERSION_ID="11"\n' },
  },
  {
    rule: 'os-supported',
    subject: 'centos 7',
    files: { 'etc/os-release': 'ID="centos"\nVERSION_ID="7.9"\n' },
  },
  {
    rule: 'os-supported',
    subject: 'gentoo 2',
    files: { 'etc/os-release': 'ID=gentoo\nVERSION_ID=2.15\n' },
  },
  { rule: 'os-supported', subject: '/etc/os-release', files: { 'etc/os-release': '' } },
  {
    rule: 'cloud-init-cleaned',
    subject: '/var/lib/cloud/instances/i-1',
    files: { 'var/lib/cloud/instances/i-1/boot-finished': 'now\n' },
  },
  at('machine-id', 'etc/machine-id', '0123456789abcdef0123456789abcdef\n'),
  at('authorized-keys', 'root/.ssh/authorized_keys', 'ssh-ed25519 AAAA me@build\n'),
  at('authorized-keys', 'home/app/.ssh/authorized_keys2', '# x\nssh-rsa AAAA me\n'),
  {
    rule: 'authorized-keys',
    subject: '/etc/ssh/keys/app',
    files: {
      ...sshd('AuthorizedKeysFile /etc/ssh/keys/%u\n'),
      'etc/ssh/keys/app': 'ssh-ed25519 AAAA me\n',
    },
  },
  at('private-keys', 'root/.ssh/id_ed25519', key('OPENSSH ')),
  at('private-keys', 'home/app/.ssh/deploy', key('RSA ')),
  at('private-keys', 'etc/ssl/private/snakeoil.key', key('')),
  at('private-keys', 'opt/product/tls/server.pem', key('EC ')),
  at('private-keys', 'root/login.ppk', 'PuTTY-User-Key-File-3: ssh-ed25519\n'),
  at('host-keys', 'etc/ssh/ssh_host_ed25519_key', key('OPENSSH ')),
  {
    rule: 'sshd-empty-passwords',
    subject: '/etc/ssh/sshd_config',
    files: sshd('permitemptypasswords yes\n'),
  },
  {
    rule: 'sshd-passwords',
    subject: '/etc/ssh/sshd_config',
    files: sshd('PasswordAuthentication=yes\n'),
  },
  {
    rule: 'sshd-passwords',
    subject: 'match User app',
    files: {
      'etc/ssh/sshd_config.d/90-app.conf': 'Match User app\n  PasswordAuthentication yes\n',
    },
  },
  { rule: 'sshd-root', subject: '/etc/ssh/sshd_config', files: sshd('PermitRootLogin yes\n') },
  {
    rule: 'sudo-unasked',
    subject: 'app',
    files: { 'etc/sudoers.d/app': '# app\napp ALL=(ALL) NOPASSWD:ALL\n' },
  },
  histories,
  credentialFiles,
  secrets,
  at(
    'settings-with-secrets',
    'opt/product/app.yaml',
    `client_secret: "${shaped('Zm9vYmFyYmF6', 'cXV1eHF1dXg')}"\n`,
  ),
  at('provider-agents', 'usr/sbin/waagent'),
  {
    rule: 'fstab-names',
    subject: '/dev/vda1 on /',
    files: { 'etc/fstab': '/dev/vda1 / ext4 defaults 0 1\n' },
  },
  {
    rule: 'swap',
    subject: 'UUID=1',
    files: { 'etc/fstab': `${text('etc/fstab')}UUID=1 none swap sw 0 0\n` },
  },
  at('swap', 'swapfile'),
  at('network-names', 'etc/udev/rules.d/70-persistent-net.rules'),
  at('logs', 'var/log/auth.log'),
  at('temporary-files', 'tmp/build.sh'),
  at('mail', 'var/mail/root'),
  at('package-cache', 'var/cache/apt/archives/nginx_1.deb'),
]
