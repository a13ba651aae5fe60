# shellcheck shell=bash
# Runs one system test by itself. To be sourced, after jdk.sh; wants $root.

# Builds what the test needs besides the four services, and runs it; more arguments go to Maven.
system_test() {
  local test=$1
  shift
  mvn -B --no-transfer-progress -f "${root:?}/pom.xml" -pl deploy/system-tests -am verify "-Dit.test=$test" \
    -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip=true -Dcheckstyle.skip=true "$@"
}
