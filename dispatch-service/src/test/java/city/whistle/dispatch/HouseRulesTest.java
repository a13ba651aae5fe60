package city.whistle.dispatch;

import city.whistle.testkit.HouseRules;

class HouseRulesTest extends HouseRules {}
