# shellcheck shell=bash
# Builds and runs the programs of deploy/local. To be sourced after jdk.sh, with $root set.

launcher_jar=${root:?}/deploy/local/target/whistle-local.jar

# Whether the launcher and the four services are built.
is_built() {
  local service
  [ -f "$launcher_jar" ] && [ -f "$root/deploy/local/target/class-path" ] || return 1
  for service in intake dispatch escalation callback; do
    [ -f "$root/$service-service/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
}

# Shows how far the build is: one line that moves on a terminal, a line now and then elsewhere.
show_build() {
  local log=$1 seconds=$2 module
  module=$(sed -n 's/^\[INFO\] Building \(Whistle.*\)/\1/p' "$log" 2>/dev/null | tail -n 1 | tr -s ' ')
  if [ -t 1 ]; then
    printf '\r\033[K  %3d s  building %s' "$seconds" "$module"
  elif [ $((seconds % 15)) -eq 0 ]; then
    printf '  %3d s  building %s\n' "$seconds" "$module"
  fi
}

# Builds everything deploy/up starts; tests and format checks are deploy/test's.
build_city() {
  local log=$root/target/build.log started=$SECONDS builder
  mkdir -p "$root/target"
  printf 'Building (the first time this fetches libraries and takes minutes; details in %s)\n' "$log"
  mvn -B --no-transfer-progress -f "$root/pom.xml" -pl '!deploy/system-tests,!deploy/load,!deploy/echo,!deploy/kubernetes' package \
    -DskipTests -Dspotless.check.skip=true -Dcheckstyle.skip=true >"$log" 2>&1 </dev/null &
  builder=$!
  trap 'kill "$builder" 2>/dev/null; printf "\nStopped while building.\n"; exit 130' INT TERM HUP
  while kill -0 "$builder" 2>/dev/null; do
    show_build "$log" $((SECONDS - started))
    sleep 1
  done
  trap - INT TERM HUP
  if [ -t 1 ]; then printf '\r\033[K'; fi
  if ! wait "$builder"; then
    printf 'The build failed after %d s; all of it is in %s, its errors are:\n' $((SECONDS - started)) "$log" >&2
    grep '^\[ERROR\]' "$log" | head -n 20 >&2
    return 1
  fi
  printf 'Built in %d s\n' $((SECONDS - started))
}

# Runs one of the launcher's programs in this process.
run_program() {
  local program=$1 tty=false quiet=()
  shift
  if [ -t 1 ]; then tty=true; fi
  # libraries use what newer JDKs warn about
  if [ "${whistle_jdk:?}" -ge 24 ]; then quiet=(--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED); fi
  exec "$JAVA_HOME/bin/java" -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true ${quiet[@]+"${quiet[@]}"} \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dfile.encoding=UTF-8 \
    -Dslf4j.provider=city.whistle.backbone.BrokerLog -Dslf4j.internal.verbosity=WARN -Dwhistle.root="$root" -Dwhistle.tty="$tty" \
    -cp "$launcher_jar:$(cat "$root/deploy/local/target/class-path")" "city.whistle.local.$program" "$@"
}
