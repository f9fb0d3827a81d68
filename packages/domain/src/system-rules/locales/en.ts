import type { SystemRuleText } from '../system-rule-words.ts'
import type { SystemRuleName } from '../system-rules.ts'

/** The words of every rule of the image checker, in English. */
export const systemTextsEn: Readonly<Record<SystemRuleName, SystemRuleText>> = {
  'os-supported': {
    asks: 'The operating system is a release that still gets security updates.',
    finds: 'The operating system gets no security updates any more',
    mend: 'Build the image on a release that is supported for another year at least.',
  },
  'os-architecture': {
    asks: 'The system is of the architecture that was declared.',
    finds: 'The system is of another architecture than declared',
    mend: 'Choose the architecture of the image in the form, or build on the other one.',
  },
  'cloud-init-present': {
    asks: 'cloud-init is installed, so that a new server gets its name, its network and the key of its buyer.',
    finds: 'cloud-init is missing',
    mend: 'Install the package cloud-init.',
  },
  'cloud-init-cleaned': {
    asks: 'Nothing is left of the first start of the build server.',
    finds: 'Traces of the first start of the build server are left',
    mend: 'Run: cloud-init clean --logs',
  },
  'machine-id': {
    asks: 'The image has no machine id; every server makes its own.',
    finds: 'The image has a machine id',
    mend: 'Run: truncate -s 0 /etc/machine-id',
  },
  'account-password': {
    asks: 'No account has a password that everybody who knows the image would know.',
    finds: 'An account has a password that everybody who knows the image knows',
    mend: 'Lock it: passwd -l ACCOUNT',
  },
  'account-blank': {
    asks: 'No account lets people in without a password.',
    finds: 'An account lets people in without a password',
    mend: 'Lock it: passwd -l ACCOUNT',
  },
  'account-root-twin': {
    asks: 'Only root has the user id 0.',
    finds: 'Another account than root has the user id 0',
    mend: 'Give the account an id of its own, or remove it.',
  },
  'authorized-keys': {
    asks: 'No key opens the servers of buyers.',
    finds: 'A key opens the servers of buyers',
    mend: 'Empty the file: truncate -s 0 FILE',
  },
  'private-keys': {
    asks: 'No private key is in the image: all its servers would share it.',
    finds: 'A private key is in the image',
    mend: 'Remove the file, and let each server make its own key at its first start.',
  },
  'host-keys': {
    asks: 'The image has no SSH host keys; every server makes its own.',
    finds: 'The image has SSH host keys',
    mend: 'Run: rm -f /etc/ssh/ssh_host_*',
  },
  'sshd-empty-passwords': {
    asks: 'SSH lets nobody in without a password.',
    finds: 'SSH lets people in without a password',
    mend: 'Set PermitEmptyPasswords no.',
  },
  'sshd-passwords': {
    asks: 'SSH takes keys, not passwords.',
    finds: 'SSH takes passwords',
    mend: 'Set PasswordAuthentication no.',
  },
  'sshd-root': {
    asks: 'Root signs in over SSH with a key only, or not at all.',
    finds: 'Root signs in over SSH with a password',
    mend: 'Set PermitRootLogin prohibit-password.',
  },
  'sudo-unasked': {
    asks: 'Accounts that become root without being asked are known.',
    finds: 'An account becomes root without being asked',
    mend: 'Keep only those that the product needs, and name them in the user guide.',
  },
  history: {
    asks: 'No shell or database client remembers what was typed.',
    finds: 'A shell or database client remembers what was typed',
    mend: 'Remove the file, and end the session without writing it again: unset HISTFILE',
  },
  'credential-files': {
    asks: 'No file with credentials of cloud, registry, code or database accounts is in the image.',
    finds: 'A file with credentials is in the image',
    mend: 'Remove the file.',
  },
  secrets: {
    asks: 'No file holds a key of a cloud, code or payment account.',
    finds: 'A file holds a key of a cloud, code or payment account',
    mend: 'Take the key out, and make it void: whoever saw the image knows it.',
  },
  'settings-with-secrets': {
    asks: 'No settings hold a secret in clear text.',
    finds: 'Settings hold a secret in clear text',
    mend: 'Make the secret at the first start, or ask the buyer for it.',
  },
  'provider-agents': {
    asks: 'No agent of another cloud is installed.',
    finds: 'An agent of another cloud is installed',
    mend: 'Remove its package.',
  },
  'fstab-names': {
    asks: 'Disks are mounted by UUID or label, not by a name that changes from server to server.',
    finds: 'A disk is mounted by a name that changes from server to server',
    mend: 'Write UUID=… of blkid in /etc/fstab.',
  },
  swap: {
    asks: 'The image brings no swap space.',
    finds: 'The image brings swap space',
    mend: 'Remove the swap file and its line in /etc/fstab; the product can make one at its first start.',
  },
  'file-names': {
    asks: 'No name of a file holds a line break; such a file hides from people and from programs.',
    finds: 'The name of a file holds a line break',
    mend: 'Rename the file.',
  },
  'network-names': {
    asks: 'Network cards of the build server are not remembered.',
    finds: 'Network cards of the build server are remembered',
    mend: 'Remove /etc/udev/rules.d/*persistent-net.rules.',
  },
  logs: {
    asks: 'The logs of the build server are gone.',
    finds: 'Logs of the build server are left',
    mend: 'Truncate the files below /var/log and remove the rotated ones.',
  },
  'temporary-files': {
    asks: 'The folders for temporary files are empty.',
    finds: 'Temporary files are left',
    mend: 'Empty /tmp and /var/tmp.',
  },
  mail: {
    asks: 'No mail waits on the server.',
    finds: 'Mail waits on the server',
    mend: 'Remove the files in /var/mail and /var/spool/mail.',
  },
  'package-cache': {
    asks: 'No downloaded packages are left.',
    finds: 'Downloaded packages are left',
    mend: 'Run: apt-get clean, or: dnf clean all',
  },
  'listening-ports': {
    asks: 'Services listen on the declared ports only.',
    finds: 'A service listens on a port that was not declared',
    mend: 'Stop the service, bind it to 127.0.0.1, or declare its port.',
  },
  'security-updates': {
    asks: 'No security update waits (as of the day of the check).',
    finds: 'Security updates wait to be installed',
    mend: 'Install the updates before the image is made.',
  },
}
