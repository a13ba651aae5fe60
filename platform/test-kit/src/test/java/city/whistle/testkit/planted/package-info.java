/** Code as nobody should write it, one class for each house rule; what the rules of the house are tested on. */
package city.whistle.testkit.planted;
