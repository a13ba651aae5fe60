/** Tests of intake-service: plain rules beside their features, the API on a real backbone. */
package city.whistle.intake;
