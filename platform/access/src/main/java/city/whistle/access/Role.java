package city.whistle.access;

import city.whistle.contracts.WireName;

/** What a member of staff may do; a person may have several. The constants in {@link Names} are for annotations. */
public enum Role implements WireName {
    OPERATOR,
    GRID_WORKER,
    DISPATCHER,
    HANDLER,
    UNIT_HEAD,
    SUPERVISOR,
    LEADER,
    CALLBACK_AGENT,
    AUDITOR,
    ADMIN,
    /** No person: our own services, which read the city pack in force. */
    PACK_READER;

    /** The wire names as constants, for {@code @RolesAllowed}. */
    public static final class Names {
        public static final String OPERATOR = "operator";
        public static final String GRID_WORKER = "grid_worker";
        public static final String DISPATCHER = "dispatcher";
        public static final String HANDLER = "handler";
        public static final String UNIT_HEAD = "unit_head";
        public static final String SUPERVISOR = "supervisor";
        public static final String LEADER = "leader";
        public static final String CALLBACK_AGENT = "callback_agent";
        public static final String AUDITOR = "auditor";
        public static final String ADMIN = "admin";
        public static final String PACK_READER = "pack_reader";

        private Names() {}
    }
}
