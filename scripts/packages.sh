# Debian packages: installed where we may, named in one line to run where we may not.

# command or file that shows a package is there → package
RUN_PACKAGES="python3:python3 bwrap:bubblewrap setpriv:util-linux mvn:maven npm:npm"
TEST_PACKAGES="/usr/lib/python3/dist-packages/pytest/__init__.py:python3-pytest chromium:chromium"

missing_packages() { # a list as above
  local pair probe
  for pair in $1; do
    probe=${pair%%:*}
    case $probe in
      /*) [ -e "$probe" ] || printf '%s ' "${pair#*:}" ;;
      *) command -v "$probe" >/dev/null 2>&1 || printf '%s ' "${pair#*:}" ;;
    esac
  done
}

as_root() { # runs a command as root, if that can be done without asking
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

can_be_root() { as_root true 2>/dev/null; }

install_packages() {
  local missing="$*"
  if ! command -v apt-get >/dev/null 2>&1; then
    stop "These are missing: $missing" "Zachet supports Debian 12 and 13 and Ubuntu 24.04; elsewhere use the Dockerfile (see README.md)."
  fi
  if ! can_be_root; then
    stop "Some packages are missing. Run this, then start again:" "sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing"
  fi
  say "Installing: $missing"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

need_packages() { # run | test
  local wanted=$RUN_PACKAGES missing
  [ "$1" = test ] && wanted="$wanted $TEST_PACKAGES"
  missing=$(missing_packages "$wanted")
  # shellcheck disable=SC2086
  [ -z "$missing" ] || install_packages $missing
}

# The judge needs unprivileged user namespaces. Where they are refused it would have to be weaker, so we stop instead.
need_sandbox() {
  local try=(bwrap --unshare-user --unshare-pid --unshare-net --ro-bind / / true)
  if [ "$(id -u)" = 0 ]; then try=(setpriv --reuid 65534 --regid 65534 --clear-groups "${try[@]}"); fi
  if "${try[@]}" 2>/dev/null; then return; fi
  if [ "$(cat /proc/sys/kernel/apparmor_restrict_unprivileged_userns 2>/dev/null)" = 1 ]; then
    allow_in_apparmor "${try[@]}"
  elif [ "$(cat /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null)" = 0 ]; then
    stop "This kernel refuses unprivileged user namespaces, which the sandbox is made of. Allow them:" \
      "echo kernel.unprivileged_userns_clone=1 | sudo tee /etc/sysctl.d/60-zachet.conf && sudo sysctl --system"
  else
    stop "bwrap cannot make a sandbox here. In a container, start it with the options that README.md names; its own words are:" \
      "$("${try[@]}" 2>&1 || true)"
  fi
}

allow_in_apparmor() {
  local profile=scripts/apparmor-bwrap target=/etc/apparmor.d/zachet-bwrap
  local by_hand="sudo cp $PWD/$profile $target && sudo apparmor_parser -r $target"
  if ! can_be_root; then
    stop "AppArmor keeps bwrap from making user namespaces (the default of Ubuntu 24.04). This narrow profile, for bwrap alone, allows it:" "$by_hand"
  fi
  say "AppArmor keeps bwrap from making user namespaces; installing a narrow profile for bwrap alone: $target"
  as_root cp "$profile" "$target"
  as_root apparmor_parser -r "$target" || true
  "$@" 2>/dev/null || stop "bwrap is still refused after the profile was loaded. Look at:" "sudo dmesg | grep apparmor"
}
