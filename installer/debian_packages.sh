# What the program needs from Debian 12, and how it gets there. Read by run.sh, test.sh and bench.sh.

build_packages=(
  g++ cmake ninja-build ccache lld pkg-config git
  qt6-base-dev qt6-multimedia-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite qt6-translations-l10n
  libsqlite3-dev libsodium-dev zlib1g-dev libqrencode-dev libfreexl-dev libxlsxwriter-dev libqpdf-dev libseccomp-dev libgl1-mesa-dev
  fonts-noto-cjk fonts-lxgw-wenkai
)
test_packages=(xvfb poppler-utils openssh-client strace clang-19 libclang-rt-19-dev clang-tidy-19
  default-jre-headless libpdfbox2-java libjaxb-api-java libactivation-java)

# Installs those of the packages named that are not there; says which. Nothing to do takes no time.
install_missing() {
  local there missing=() package
  there=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true)"
  for package in "$@"; do
    [[ $there == *" installed:$package "* ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  echo "Installing from Debian: ${missing[*]}" >&2
  local become=()
  if [[ $(id -u) != 0 ]]; then
    if ! command -v sudo >/dev/null; then
      echo "Please install them as root: apt-get install ${missing[*]}" >&2
      return 1
    fi
    become=(sudo)
  fi
  "${become[@]}" apt-get update -qq >&2
  "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Builds targets of a preset; says nothing but what went wrong unless it takes long.
build() {
  local root=$1 preset=$2
  shift 2
  # What one clone has compiled serves another.
  export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
  if [[ ! -f $root/build/$preset/build.ninja ]]; then
    (cd "$root" && cmake --preset "$preset" >&2)
  fi
  cmake --build "$root/build/$preset" --target "$@" >&2
}
