package city.whistle.local.years;

/** A table cut by year. */
record YearlyTable(String service, String name) {
    String partition(int year) {
        return name + "_" + year;
    }

    /** Where what belongs to no partition goes. */
    String remainder() {
        return name + "_default";
    }

    @Override
    public String toString() {
        return service + " " + name;
    }
}
