package city.whistle.escalation;

import city.whistle.testkit.HouseRules;

class HouseRulesTest extends HouseRules {}
