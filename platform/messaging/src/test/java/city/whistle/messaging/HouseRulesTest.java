package city.whistle.messaging;

import city.whistle.testkit.HouseRules;

class HouseRulesTest extends HouseRules {}
