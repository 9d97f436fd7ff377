# Read by infra/up and infra/play: finds a JDK 25 and builds when needed.
# In: $root, the checkout. After need_programs: $jdk, and everything built.
# shellcheck shell=sh disable=SC2154

output=$root/infra/embedded/target
stamp=$output/built-by-up
apps="meister-service dispatch-service competition-service reporting-service infra/gateway"

fail() {
    printf '%s\n%s\n' "$1" "$2" >&2
    exit 2
}

is_jdk_25() {
    [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

find_jdk() {
    on_path=$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)
    for home in "${JAVA_HOME:-}" "${on_path%/bin/javac}" "$(/usr/libexec/java_home -F -v 25 2>/dev/null || true)" \
        /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -n "$home" ] && is_jdk_25 "$home"; then
            printf '%s\n' "$home"
            return
        fi
    done
}

is_built() {
    [ -e "$stamp" ] && [ -e "$output/classpath.txt" ] && [ -e "$root/infra/scenarios/target/classpath.txt" ] || return 1
    for app in $apps; do
        ls "$root/$app"/target/*-app.jar >/dev/null 2>&1 || return 1
    done
    # Anything the programs are made from that is newer than the last build.
    [ -z "$(cd "$root" && find pom.xml ./*-service infra \
        \( -name target -o -path '*/src/test' -o -path infra/docs -o -path infra/system-tests -o -path infra/bench \) -prune \
        -o -type f ! -path infra/up ! -path infra/play -newer "$stamp" -print | head -n 1)" ]
}

build() {
    command -v mvn >/dev/null || fail \
        "Maven(mvn)が見つかりません。Maven 3.8.7 以上を入れてから、もう一度実行してください。" \
        "Maven (mvn) was not found; install Maven 3.8.7 or newer, then try again."
    echo "ビルドしています(初回は部品のダウンロードを含め数分)… / Building (the first time a few minutes, with downloads) …"
    begun=$(mktemp)
    # shellcheck disable=SC2086
    (cd "$root" && JAVA_HOME=$jdk \
        MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
        mvn -q -Dmaven.test.skip=true package -am \
        -pl "$(printf '%s,' $apps)infra/scenarios,infra/embedded") || fail \
        "ビルドに失敗しました。上の最初の [ERROR] を見てください。" \
        "The build failed; see the first [ERROR] above."
    touch -r "$begun" "$stamp"
    rm -f "$begun"
}

need_programs() {
    jdk=$(find_jdk)
    [ -n "$jdk" ] || fail \
        "JDK 25 が見つかりません。JDK 25(例: Temurin 25)を入れるか、JAVA_HOME をその場所にしてから、もう一度実行してください。" \
        "No JDK 25 was found; install one (e.g. Temurin 25) or let JAVA_HOME point to it, then try again."
    is_built || build
}
