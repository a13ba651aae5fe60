package city.whistle.intake.complaint;

import java.util.List;

/**
 * What is known around a new complaint.
 *
 * @param serial the serial of its number
 * @param earlier complaints of the same person
 * @param nearby open complaints of the same category at the same spot
 * @param similar those of them that may be about the same thing
 */
record Surroundings(long serial, int earlier, int nearby, List<Similar> similar) {}
