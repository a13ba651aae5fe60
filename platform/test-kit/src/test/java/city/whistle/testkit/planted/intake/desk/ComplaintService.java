package city.whistle.testkit.planted.intake.desk;

class ComplaintService {}
