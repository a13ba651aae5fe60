package city.whistle.intake;

import city.whistle.testkit.HouseRules;

class HouseRulesTest extends HouseRules {}
