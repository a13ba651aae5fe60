/** The four services together, started by {@code deploy/up}, seen only through HTTP, Kafka and a browser. */
package city.whistle.systemtests;
