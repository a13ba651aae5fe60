package city.whistle.city;

/** How large an area is; the number of digits its code has tells. */
public enum AreaLevel {
    DISTRICT(6),
    SUBDISTRICT(9),
    COMMUNITY(12),
    GRID(15);

    private final int digits;

    AreaLevel(int digits) {
        this.digits = digits;
    }

    /** How many digits the code of such an area has. */
    public int digits() {
        return digits;
    }
}
