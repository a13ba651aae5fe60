package city.whistle.testkit.planted.intake.ring;

import city.whistle.testkit.planted.intake.chain.Chain;

public record Ring(Chain chain) {}
