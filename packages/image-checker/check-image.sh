#!/bin/sh
# Checks a Linux system before a server image is made of it, or on a server that was started from the image.
#
# Reads only; needs nothing but a POSIX shell and the usual small tools (awk, find, grep, od, sort, sed). The report
# names files, accounts and lines, and never a secret itself. Rules have stable names; what each of them asks is in the
# table below, and nowhere else.
#
#   sh check-image.sh [--stage build|booted] [--json] [--root DIR] [--ports 22,443] [--arch x86_64] [--today YYYY-MM-DD]
#
# Ends with 0 when nothing blocks, 1 when something does, 2 when it could not look.
set -u
LC_ALL=C
export LC_ALL
version=1.0.0

# name | weight | stage | what it asks | how to mend it
# A server that runs has host keys, logs and the like of its own: "build" rules are asked only before the image is made.
# Written from the rules of the platform; change them there.
rules='os-supported|block|any|The operating system is a release that still gets security updates.|Build the image on a release that is supported for another year at least.
os-architecture|block|any|The system is of the architecture that was declared.|Choose the architecture of the image in the form, or build on the other one.
cloud-init-present|block|any|cloud-init is installed, so that a new server gets its name, its network and the key of its buyer.|Install the package cloud-init.
cloud-init-cleaned|block|build|Nothing is left of the first start of the build server.|Run: cloud-init clean --logs
machine-id|block|build|The image has no machine id; every server makes its own.|Run: truncate -s 0 /etc/machine-id
account-password|block|any|No account has a password that everybody who knows the image would know.|Lock it: passwd -l ACCOUNT
account-blank|block|any|No account lets people in without a password.|Lock it: passwd -l ACCOUNT
account-root-twin|block|any|Only root has the user id 0.|Give the account an id of its own, or remove it.
authorized-keys|block|build|No key opens the servers of buyers.|Empty the file: truncate -s 0 FILE
private-keys|block|any|No private key is in the image: all its servers would share it.|Remove the file, and let each server make its own key at its first start.
host-keys|block|build|The image has no SSH host keys; every server makes its own.|Run: rm -f /etc/ssh/ssh_host_*
sshd-empty-passwords|block|any|SSH lets nobody in without a password.|Set PermitEmptyPasswords no.
sshd-passwords|warn|any|SSH takes keys, not passwords.|Set PasswordAuthentication no.
sshd-root|warn|any|Root signs in over SSH with a key only, or not at all.|Set PermitRootLogin prohibit-password.
sudo-unasked|info|any|Accounts that become root without being asked are known.|Keep only those that the product needs, and name them in the user guide.
history|block|build|No shell or database client remembers what was typed.|Remove the file, and end the session without writing it again: unset HISTFILE
credential-files|block|any|No file with credentials of cloud, registry, code or database accounts is in the image.|Remove the file.
secrets|block|any|No file holds a key of a cloud, code or payment account.|Take the key out, and make it void: whoever saw the image knows it.
settings-with-secrets|warn|any|No settings hold a secret in clear text.|Make the secret at the first start, or ask the buyer for it.
provider-agents|warn|any|No agent of another cloud is installed.|Remove its package.
fstab-names|block|any|Disks are mounted by UUID or label, not by a name that changes from server to server.|Write UUID=… of blkid in /etc/fstab.
swap|warn|any|The image brings no swap space.|Remove the swap file and its line in /etc/fstab; the product can make one at its first start.
file-names|warn|any|No name of a file holds a line break; such a file hides from people and from programs.|Rename the file.
network-names|warn|any|Network cards of the build server are not remembered.|Remove /etc/udev/rules.d/*persistent-net.rules.
logs|warn|build|The logs of the build server are gone.|Truncate the files below /var/log and remove the rotated ones.
temporary-files|warn|build|The folders for temporary files are empty.|Empty /tmp and /var/tmp.
mail|warn|build|No mail waits on the server.|Remove the files in /var/mail and /var/spool/mail.
package-cache|warn|build|No downloaded packages are left.|Run: apt-get clean, or: dnf clean all
listening-ports|warn|any|Services listen on the declared ports only.|Stop the service, bind it to 127.0.0.1, or declare its port.
security-updates|warn|any|No security update waits (as of the day of the check).|Install the updates before the image is made.'

# distribution | release | last day with security updates for everybody, from the pages of the distributions
lifetimes='debian|10|2024-06-30
debian|11|2026-08-31
debian|12|2028-06-30
debian|13|2030-06-30
ubuntu|18.04|2023-05-31
ubuntu|20.04|2025-05-31
ubuntu|22.04|2027-06-01
ubuntu|24.04|2029-05-31
ubuntu|26.04|2031-05-31
centos|7|2024-06-30
centos|8|2024-05-31
centos|9|2027-05-31
centos|10|2030-01-01
rhel|7|2024-06-30
rhel|8|2029-05-31
rhel|9|2032-05-31
rhel|10|2035-05-31
rocky|8|2029-05-31
rocky|9|2032-05-31
rocky|10|2035-05-31
almalinux|8|2029-03-01
almalinux|9|2032-05-31
almalinux|10|2035-05-31
alinux|2|2024-03-31
alinux|3|2029-04-30'

stage=build root='' json=no ports='' arch='' today=$(date +%Y-%m-%d)

usage() {
  sed -n '2,10s/^# \{0,1\}//p' "$0"
}

refuse() {
  echo "check-image: $1" >&2
  exit 2
}

while [ $# -gt 0 ]; do
  case $1 in
  --stage | --root | --ports | --arch | --today)
    [ $# -ge 2 ] || refuse "$1 needs a value"
    case $1 in
    --stage) stage=$2 ;;
    --root) root=${2%/} ;;
    --ports) ports=$2 ;;
    --arch) arch=$2 ;;
    --today) today=$2 ;;
    esac
    shift 2
    ;;
  --json) json=yes && shift ;;
  --help) usage && exit 0 ;;
  --version) echo "$version" && exit 0 ;;
  *) refuse "unknown option $1; see --help" ;;
  esac
done

case $stage in build | booted) ;; *) refuse "--stage takes build or booted, not $stage" ;; esac
[ -z "$root" ] || [ -d "$root" ] || refuse "$root is not a folder"
[ -r "$root/etc/passwd" ] || refuse "$root/etc/passwd cannot be read: is this the root of a Linux system?"
[ -r "$root/etc/shadow" ] || refuse "$root/etc/shadow cannot be read: run this as root"

work=$(mktemp -d "${TMPDIR:-/tmp}/check-image.XXXXXX") || refuse 'there is no place for temporary files'
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
: >"$work/found"
: >"$work/asked"

# A line break or a tab in a file's name must not make a finding of its own.
one_line() {
  printf '%s' "$1" | tr '\t\n\r' '???'
}

# found RULE SUBJECT [DETAIL]
found() {
  printf '%s\t%s\t%s\n' "$1" "$(one_line "$2")" "$(one_line "${3:-}")" >>"$work/found"
}

# Whether a rule is asked at this stage; notes that it was.
asked() {
  printf '%s\n' "$rules" | awk -F'|' -v name="$1" -v stage="$stage" \
    '$1 == name && ($3 == "any" || $3 == stage) { ok = 1 } END { exit !ok }' || return 1
  echo "$1" >>"$work/asked"
}

# The path as it is on the system that is looked at.
inside() {
  printf '%s' "${1#"$root"}"
}

# Hands each line of standard input to a rule as a subject.
each_found() {
  while IFS= read -r path; do
    found "$1" "$(inside "$path")" "${2:-}"
  done
}

release_of() {
  sed -n "s/^$1=//p" "$root/etc/os-release" 2>/dev/null | head -n 1 | tr -d "\"'"
}

check_release() {
  asked os-supported || return 0
  id=$(release_of ID) number=$(release_of VERSION_ID)
  case $id in debian | ubuntu | '') ;; *) number=${number%%.*} ;; esac
  end=$(printf '%s\n' "$lifetimes" | awk -F'|' -v id="$id" -v number="$number" '$1 == id && $2 == number { print $3 }')
  if [ -z "$id" ]; then
    found os-supported '/etc/os-release' 'it does not say which system this is'
  elif [ -z "$end" ]; then
    found os-supported "$id $number" 'this release is not among those that buyers can rely on'
  elif [ "$(printf '%s' "$end" | tr -d -)" -lt "$(printf '%s' "$today" | tr -d -)" ]; then
    found os-supported "$id $number" "its security updates ended on $end"
  fi
}

# The machine of a program, from its ELF header.
machine_of() {
  od -An -tx1 -j4 -N16 "$1" 2>/dev/null | tr -d ' \n' | awk '{
    bits = substr($0, 1, 2); machine = substr($0, 29, 2) substr($0, 31, 2)
    if (bits == "02" && machine == "3e00") print "x86_64"
    else if (bits == "02" && machine == "b700") print "arm64"
    else if (bits == "02" && machine == "f300") print "riscv64"
    else print "32-bit or unknown"
  }'
}

check_architecture() {
  shell=
  for candidate in bin/busybox bin/bash bin/dash bin/sh usr/bin/bash usr/bin/dash; do
    [ -f "$root/$candidate" ] && [ ! -L "$root/$candidate" ] && shell=$root/$candidate && break
  done
  [ -n "$shell" ] || return 0
  asked os-architecture || return 0
  is=$(machine_of "$shell")
  case $is in
  '32-bit or unknown') found os-architecture "$(inside "$shell")" "it is $is" ;;
  *) [ -z "$arch" ] || [ "$arch" = "$is" ] || found os-architecture "$(inside "$shell")" "it is $is, declared is $arch" ;;
  esac
}

check_cloud_init() {
  if asked cloud-init-present; then
    [ -e "$root/usr/bin/cloud-init" ] || [ -e "$root/usr/local/bin/cloud-init" ] ||
      found cloud-init-present '/usr/bin/cloud-init' 'it is not installed'
  fi
  if asked cloud-init-cleaned; then
    find "$root/var/lib/cloud/instances" "$root/var/lib/cloud/instance" "$root/var/lib/cloud/data" \
      -mindepth 1 -maxdepth 1 2>/dev/null | sort | head -n 5 | each_found cloud-init-cleaned
  fi
  if asked machine-id && [ -s "$root/etc/machine-id" ]; then
    case $(cat "$root/etc/machine-id") in
    uninitialized) ;;
    *) found machine-id /etc/machine-id ;;
    esac
  fi
}

check_accounts() {
  asked account-password && awk -F: '$2 != "" && $2 !~ /^[!*]/ && $2 != "x" { print $1 }' \
    "$root/etc/shadow" "$root/etc/passwd" | sort -u | each_found account-password
  asked account-blank && awk -F: '
    FILENAME ~ /shadow$/ { if ($2 == "") blank[$1] = 1; next }
    $2 == "" || ($2 == "x" && $1 in blank) { print $1 }' "$root/etc/shadow" "$root/etc/passwd" |
    each_found account-blank
  asked account-root-twin && awk -F: '$3 ~ /^0+$/ && $1 != "root" { print $1 }' "$root/etc/passwd" |
    each_found account-root-twin
  asked sudo-unasked && for file in "$root/etc/sudoers" "$root"/etc/sudoers.d/*; do
    [ -f "$file" ] || continue
    awk '!/^[[:space:]]*#/ && /NOPASSWD/ { print $1 }' "$file" | while IFS= read -r who; do
      found sudo-unasked "$who" "$(inside "$file")"
    done
  done
}

# Every home there is: of the accounts, below /home, and what new accounts get.
list_homes() {
  {
    awk -F: -v root="$root" '$6 ~ /^\// && $6 != "/" { print root $6 }' "$root/etc/passwd"
    for home in "$root"/home/* "$root/root" "$root/etc/skel"; do echo "$home"; done
  } | sed 's,/*$,,' | sort -u | while IFS= read -r home; do
    # Accounts of services live in folders of the system, which are searched as such.
    case ${home#"$root"} in
    /bin | /usr/bin | /sbin | /usr/sbin | /dev | /proc | /sys | /etc | /usr | /var | /lib | /nonexistent) continue ;;
    esac
    [ -d "$home" ] && echo "$home"
  done
}

# sshd_lines FILE DEPTH: the settings of sshd in the order in which it reads them, drop-ins in place. Sixteen files deep
# sshd itself gives up, so that a file which includes itself comes to an end.
sshd_lines() {
  [ -r "$1" ] && [ "$2" -lt 16 ] || return 0
  sed 's/^[[:space:]]*//; s/[[:space:]]*=[[:space:]]*/ /; /^#/d; /^$/d' "$1" | while read -r keyword rest; do
    case $keyword in
    [Ii][Nn][Cc][Ll][Uu][Dd][Ee])
      for pattern in $rest; do
        case $pattern in /*) pattern=$root$pattern ;; *) pattern=$root/etc/ssh/$pattern ;; esac
        for file in $pattern; do sshd_lines "$file" $(($2 + 1)); done
      done
      ;;
    *) printf '%s %s\n' "$(printf '%s' "$keyword" | tr '[:upper:]' '[:lower:]')" "$rest" ;;
    esac
  done
}

# What sshd does for everybody: the first value counts.
sshd_value() {
  awk -v name="$1" -v usual="$2" '
    $1 == "match" { exit }
    $1 == name { value = tolower($2); exit }
    END { print value == "" ? usual : value }' "$work/sshd"
}

check_sshd() {
  [ -r "$root/etc/ssh/sshd_config" ] || return 0
  sshd_lines "$root/etc/ssh/sshd_config" 0 >"$work/sshd"
  config=/etc/ssh/sshd_config
  asked sshd-empty-passwords && [ "$(sshd_value permitemptypasswords no)" = yes ] &&
    found sshd-empty-passwords "$config" 'PermitEmptyPasswords yes'
  if asked sshd-passwords; then
    if [ "$(sshd_value passwordauthentication yes)" = yes ]; then
      found sshd-passwords "$config" 'PasswordAuthentication yes'
    else
      awk '$1 == "match" { who = $0 } $1 == "passwordauthentication" && tolower($2) == "yes" && who != "" { print who }' \
        "$work/sshd" | each_found sshd-passwords 'PasswordAuthentication yes'
    fi
  fi
  asked sshd-root && [ "$(sshd_value permitrootlogin prohibit-password)" = yes ] &&
    found sshd-root "$config" 'PermitRootLogin yes'
  return 0
}

# "account:home" of every account, whether its home is there or not: sshd finds keys by the name too. Folders below /home
# that belong to nobody count as well.
list_accounts() {
  awk -F: '$6 ~ /^\// { print $1 ":" $6 }' "$root/etc/passwd"
  while IFS= read -r home; do echo "${home##*/}:$(inside "$home")"; done <"$work/homes"
}

check_authorized_keys() {
  asked authorized-keys || return 0
  patterns='.ssh/authorized_keys .ssh/authorized_keys2'
  [ -f "$work/sshd" ] && patterns="$patterns $(awk '$1 == "authorizedkeysfile" { $1 = ""; print }' "$work/sshd")"
  list_accounts | sort -u | while IFS=: read -r account home; do
    for pattern in $patterns; do
      path=$(printf '%s' "$pattern" | sed "s|%h|$home|; s|%u|$account|; s|%%|%|")
      case $path in none) continue ;; /*) echo "$root$path" ;; *) echo "$root${home%/}/$path" ;; esac
    done
  done | sort -u | while IFS= read -r file; do
    [ -f "$file" ] && grep -qE '^[^#[:space:]]' "$file" && found authorized-keys "$(inside "$file")"
  done
}

line_break='
'

# The lists below hold a name a line: a name of several lines would be none of them.
check_names() {
  asked file-names || return 0
  find "$root/etc" "$root/root" "$root/home" "$root/opt" "$root/srv" "$root/usr/local" -xdev \
    -name "*$line_break*" -exec sh -c 'printf "%s" "$1" | tr "\n" "?"; echo' sh {} \; 2>/dev/null |
    each_found file-names
}

# Files that people or products put there, not packages of the distribution; large ones are data.
list_files() {
  for folder in etc root home opt srv var/www var/lib usr/local app data; do
    [ -d "$root/$folder" ] && find "$root/$folder" -xdev -type f -size -2048 \
      ! -path "$root/var/lib/dpkg/*" ! -path "$root/var/lib/apt/*" ! -path "$root/var/lib/rpm/*" \
      ! -path "$root/usr/local/share/ca-certificates/*" 2>/dev/null
  done | sort -u
  while IFS= read -r home; do find "$home" -xdev -type f -size -2048 2>/dev/null; done <"$work/homes"
}

# grep_files LIST OPTIONS…: runs grep over the files of a list.
grep_files() {
  list=$1
  shift
  tr '\n' '\0' <"$list" | xargs -0 grep "$@" /dev/null 2>/dev/null
}

check_keys() {
  if asked private-keys; then
    {
      grep_files "$work/own-files" -lE -e '-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----'
      grep_files "$work/own-files" -lE '^PuTTY-User-Key-File-[0-9]'
    } | sort -u | grep -v '/etc/ssh/ssh_host_[a-z0-9_]*key$' | each_found private-keys
  fi
  if asked host-keys; then
    for file in "$root"/etc/ssh/ssh_host_*key; do
      [ -s "$file" ] && found host-keys "$(inside "$file")"
    done
  fi
  return 0
}

check_histories() {
  asked history || return 0
  while IFS= read -r home; do
    for name in .bash_history .zsh_history .ash_history .sh_history .ksh_history .history .local/share/fish/fish_history \
      .python_history .node_repl_history .irb_history .mysql_history .mariadb_history .psql_history .sqlite_history \
      .rediscli_history .dbshell .mongodb/mongosh/mongosh_repl_history .lesshst .viminfo .wget-hsts; do
      [ -s "$home/$name" ] && found history "$(inside "$home/$name")"
    done
  done <"$work/homes"
  return 0
}

check_credential_files() {
  asked credential-files || return 0
  while IFS= read -r home; do
    for name in .aws/credentials .aliyun/config.json .ossutilconfig .s3cfg .azure/accessTokens.json \
      .azure/msal_token_cache.json .config/gcloud/credentials.db .config/gcloud/application_default_credentials.json \
      .kube/config .netrc .git-credentials .config/git/credentials .config/gh/hosts.yml .pgpass .vault-token .pypirc \
      .config/rclone/rclone.conf .terraform.d/credentials.tfrc.json; do
      [ -s "$home/$name" ] && found credential-files "$(inside "$home/$name")"
    done
    grep -qE '^[[:space:]]*password' "$home/.my.cnf" 2>/dev/null && found credential-files "$(inside "$home/.my.cnf")"
    grep -q '_authToken' "$home/.npmrc" 2>/dev/null && found credential-files "$(inside "$home/.npmrc")"
    grep -q '"auth"' "$home/.docker/config.json" 2>/dev/null && found credential-files "$(inside "$home/.docker/config.json")"
  done <"$work/homes"
  grep -E '/(terraform\.tfstate|kubeconfig|service-account[^/]*\.json)$|/\.kube/config$' "$work/files" |
    each_found credential-files
}

# Code of libraries is full of examples that look like keys.
without_libraries() {
  grep -vE '/(site-packages|dist-packages|node_modules|gems)/' "$work/files"
}

# The files of `grep -n` output: only where it stands, never what stands there.
places() {
  sed -n 's/^\([^:]*\):\([0-9][0-9]*\):.*$/\1	line \2/p' | sort -u | while IFS='	' read -r path line; do
    found "$1" "$(inside "$path")" "$line"
  done
}

check_secrets() {
  # The shapes that providers give their keys.
  known='(AKIA|ASIA)[0-9A-Z]{16}|LTAI[0-9A-Za-z]{12,26}|AIza[0-9A-Za-z_-]{35}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40}|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[A-Za-z0-9-]{10}|sk_live_[A-Za-z0-9]{16}|npm_[A-Za-z0-9]{36}|AccountKey=[A-Za-z0-9+/=]{40}'
  named='(secret_?access_?key|access_?key_?secret|client_secret|db_password|database_password|api_?key)["'"'"']?[[:space:]]*[=:][[:space:]]*["'"'"']?[A-Za-z0-9/+_-]{16}'
  asked secrets && grep_files "$work/own-files" -nIE "(^|[^A-Za-z0-9])($known)" | places secrets
  asked settings-with-secrets && grep_files "$work/own-files" -nIiE "$named" | places settings-with-secrets
  return 0
}

check_provider_agents() {
  asked provider-agents || return 0
  for path in opt/digitalocean usr/sbin/waagent usr/bin/google_guest_agent usr/bin/amazon-ssm-agent \
    snap/amazon-ssm-agent usr/local/qcloud opt/oracle-cloud-agent snap/oracle-cloud-agent opt/hetzner; do
    [ -e "$root/$path" ] && found provider-agents "/$path"
  done
  return 0
}

check_disks() {
  fstab=$root/etc/fstab
  if asked fstab-names && [ -r "$fstab" ]; then
    awk '$1 ~ /^\/dev\/(sd|vd|xvd|hd|nvme)/ { print $1 " on " $2 }' "$fstab" | each_found fstab-names /etc/fstab
  fi
  if asked swap; then
    [ -r "$fstab" ] && awk '$1 !~ /^#/ && $3 == "swap" { print $1 }' "$fstab" | each_found swap /etc/fstab
    for file in "$root/swapfile" "$root/swap.img" "$root/var/swap"; do
      [ -f "$file" ] && found swap "$(inside "$file")"
    done
  fi
  asked network-names && for file in "$root"/etc/udev/rules.d/*persistent-net.rules; do
    [ -s "$file" ] && found network-names "$(inside "$file")"
  done
  return 0
}

# found_some RULE: one finding for all files of standard input, with the first one and their number.
found_some() {
  sort >"$work/some"
  count=$(awk 'END { print NR }' "$work/some")
  [ "$count" -gt 0 ] && found "$1" "$(inside "$(head -n 1 "$work/some")")" "$count files"
  return 0
}

check_leftovers() {
  asked logs && find "$root/var/log" -xdev -type f -size +0 2>/dev/null | grep -v '/README$' | found_some logs
  asked temporary-files && find "$root/tmp" "$root/var/tmp" -xdev -mindepth 1 ! -path "$work" ! -path "$work/*" ! -type d \
    2>/dev/null | found_some temporary-files
  asked mail && find "$root/var/mail" "$root/var/spool/mail" -xdev -type f -size +0 2>/dev/null | found_some mail
  asked package-cache && find "$root/var/cache/apt/archives" "$root/var/cache/dnf" "$root/var/cache/yum" \
    -xdev -type f \( -name '*.deb' -o -name '*.rpm' \) 2>/dev/null | found_some package-cache
  return 0
}

# Ports on which the system listens for others, from the tables of the kernel.
listening() {
  for table in tcp tcp6; do
    [ -r "$root/proc/net/$table" ] && awk 'NR > 1 && $4 == "0A" { print $2 }' "$root/proc/net/$table"
  done | awk -F: '
    # 127.x.x.x, ::1 and 127.x in ::ffff:0:0/96, each word in the byte order of the machine.
    $1 ~ /7F$/ && length($1) == 8 { next }
    $1 == "00000000000000000000000001000000" { next }
    $1 ~ /^0000000000000000FFFF0000......7F$/ { next }
    { n = 0; for (i = 1; i <= length($2); i++) n = n * 16 + index("0123456789ABCDEF", toupper(substr($2, i, 1))) - 1; print n }' |
    sort -nu
}

check_ports() {
  [ -r "$root/proc/net/tcp" ] && [ -n "$ports" ] && asked listening-ports || return 0
  listening | while IFS= read -r port; do
    case ",$ports," in *",$port,"*) ;; *) found listening-ports "port $port" ;; esac
  done
}

check_updates() {
  # Only the system that runs can ask its package manager.
  [ -z "$root" ] || return 0
  if command -v apt-get >/dev/null 2>&1; then
    asked security-updates && apt-get -s -qq dist-upgrade 2>/dev/null |
      awk '/^Inst / && tolower($0) ~ /security/ { print $2 }' | sort -u >"$work/updates"
  elif command -v dnf >/dev/null 2>&1; then
    asked security-updates && dnf -q -C updateinfo list --updates --security 2>/dev/null |
      awk 'NF >= 3 { print $NF }' | sort -u >"$work/updates"
  else
    return 0
  fi
  count=$(awk 'END { print NR }' "$work/updates")
  [ "$count" -eq 0 ] || found security-updates "$(head -n 1 "$work/updates")" "$count packages on $today"
}

list_homes >"$work/homes"
list_files | sort -u >"$work/files"
without_libraries >"$work/own-files"
check_release
check_architecture
check_cloud_init
check_accounts
check_sshd
check_authorized_keys
check_keys
check_histories
check_credential_files
check_secrets
check_provider_agents
check_disks
check_names
check_leftovers
check_ports
check_updates

printf '%s\n' "$rules" >"$work/rules"
sort -u "$work/found" >"$work/sorted"
awk -F'\t' -v json="$json" -v version="$version" -v stage="$stage" -v today="$today" \
  -v pretty="$(release_of PRETTY_NAME)" '
  # A letter at a time: awks differ in what backslashes of a replacement mean.
  function quoted(text,    said, at, letter) {
    gsub(/[\001-\037\177]/, "?", text)
    for (at = 1; at <= length(text); at++) {
      letter = substr(text, at, 1)
      said = said (letter == "\\" || letter == "\"" ? "\\" : "") letter
    }
    return "\"" said "\""
  }
  # One rule that is broken everywhere must not bury the others.
  function told(rule) { return count[rule] > most ? most : count[rule] + 0 }
  BEGIN { most = 20 }
  FILENAME ~ /\/rules$/ {
    split($0, part, "|"); order[++last] = part[1]
    weight[part[1]] = part[2]; asks[part[1]] = part[4]; mend[part[1]] = part[5]
    next
  }
  FILENAME ~ /\/asked$/ { was[$1] = 1; next }
  { n = ++count[$1]; subject[$1, n] = $2; detail[$1, n] = $3; total[weight[$1]]++ }
  END {
    if (json == "yes") {
      printf "{\"checker\":%s,\"stage\":%s,\"date\":%s,\"system\":%s,", quoted(version), quoted(stage), quoted(today), quoted(pretty)
      printf "\"block\":%d,\"warn\":%d,\"info\":%d,\"rules\":[", total["block"], total["warn"], total["info"]
      for (i = 1; i <= last; i++) {
        rule = order[i]
        if (!(rule in was)) continue
        printf "%s{\"rule\":%s,\"weight\":%s,\"asks\":%s,\"mend\":%s,\"findings\":[", comma, quoted(rule), quoted(weight[rule]), quoted(asks[rule]), quoted(mend[rule])
        comma = ","
        for (n = 1; n <= told(rule); n++)
          printf "%s{\"subject\":%s,\"detail\":%s}", (n > 1 ? "," : ""), quoted(subject[rule, n]), quoted(detail[rule, n])
        printf "],\"more\":%d}", count[rule] - told(rule)
      }
      print "]}"
    } else {
      label["block"] = "MUST"; label["warn"] = "SHOULD"; label["info"] = "NOTE"
      print "Checked " pretty ", stage " stage ", " today
      for (i = 1; i <= last; i++) {
        rule = order[i]
        if (!(rule in was)) continue
        if (!count[rule]) { print "  ok      " rule; continue }
        printf "  %-7s %s: %s\n", label[weight[rule]], rule, asks[rule]
        for (n = 1; n <= told(rule); n++)
          print "            " subject[rule, n] (detail[rule, n] == "" ? "" : " (" detail[rule, n] ")")
        if (count[rule] > told(rule)) print "            and " count[rule] - told(rule) " more"
        print "          → " mend[rule]
      }
      printf "%d must be mended, %d should be, %d to note.\n", total["block"], total["warn"], total["info"]
    }
    exit (total["block"] > 0)
  }' "$work/rules" "$work/asked" "$work/sorted"
