package city.whistle.intake.importing;

/** What is wrong with a field of a line. */
record Fault(String field, String reason) {}
