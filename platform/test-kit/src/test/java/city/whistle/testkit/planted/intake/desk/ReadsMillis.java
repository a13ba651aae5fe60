package city.whistle.testkit.planted.intake.desk;

class ReadsMillis {
    long now() {
        return System.currentTimeMillis();
    }
}
