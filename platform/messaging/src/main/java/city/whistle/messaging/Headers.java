package city.whistle.messaging;

import city.whistle.http.trace.Traces;

/** Names of Kafka headers: CloudEvents 1.0 in binary mode, and our own for dead letters and replays. */
final class Headers {
    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";
    static final String CONTENT_TYPE = "content-type";
    /** CloudEvents' extension for distributed tracing. */
    static final String TRACE = Traces.HEADER;

    /** The service that could not handle a dead letter. */
    static final String FAILED_IN = "whistle_failed_in";
    /** Why it could not. */
    static final String REASON = "whistle_reason";
    /** Where the dead letter lay, as topic/partition/offset. */
    static final String ORIGIN = "whistle_origin";
    /** The one service a replayed event is for. */
    static final String REPLAY_FOR = "whistle_replay_for";

    private Headers() {}
}
