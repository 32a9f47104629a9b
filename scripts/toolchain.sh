# JDK 25, Maven on it, and a Node that Vite can run on.

JDK_FEATURE=25
NODE_PACKAGE_VERSION=22.20.0

is_wanted_jdk() { # a folder
  [ -x "$1/bin/javac" ] && grep -q "^JAVA_VERSION=\"$JDK_FEATURE[.\"]" "$1/release" 2>/dev/null
}

find_java() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*"$JDK_FEATURE"* /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$candidate" ] && is_wanted_jdk "$candidate"; then
      printf '%s' "$candidate"
      return
    fi
  done
}

need_java() {
  local home package="openjdk-$JDK_FEATURE-jdk-headless"
  home=$(find_java)
  if [ -z "$home" ] && command -v apt-cache >/dev/null 2>&1 && apt-cache show "$package" >/dev/null 2>&1; then
    install_packages "$package"
    home=$(find_java)
  fi
  [ -n "$home" ] || stop "JDK $JDK_FEATURE is missing, and this system's packages do not have it. Install Eclipse Temurin $JDK_FEATURE from https://adoptium.net/installation/linux/ (package temurin-$JDK_FEATURE-jdk), then start again." \
    "Already have one? Point to it: JAVA_HOME=/path/to/jdk-$JDK_FEATURE ./zachet run"
  export JAVA_HOME=$home
}

maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" mvn -B -ntp -Dstyle.color=never "$@"
}

node_is_new_enough() {
  command -v node >/dev/null 2>&1 && node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}

# Debian 12 and Ubuntu 24.04 ship a Node that is too old for Vite; a newer one comes as an npm package.
need_node() {
  local folder=$PWD/.build/node machine
  node_is_new_enough && return
  export PATH="$folder/bin:$PATH"
  node_is_new_enough && return
  case $(uname -m) in
    x86_64) machine=linux-x64 ;;
    aarch64) machine=linux-arm64 ;;
    *) stop "Node 20.19 or newer is missing; install it and start again." ;;
  esac
  say "Fetching Node $NODE_PACKAGE_VERSION"
  mkdir -p "$folder"
  (cd "$folder" && npm pack --silent "node-$machine@$NODE_PACKAGE_VERSION" | tail -1 | xargs -I{} tar -xzf {} --strip-components=1)
  hash -r
  node_is_new_enough || stop "Node 20.19 or newer is missing; install it and start again."
}
