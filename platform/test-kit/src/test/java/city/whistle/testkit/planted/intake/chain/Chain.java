package city.whistle.testkit.planted.intake.chain;

import city.whistle.testkit.planted.intake.ring.Ring;

public record Chain(Ring ring) {}
