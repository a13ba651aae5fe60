package city.whistle.pages;

import io.quarkus.qute.TemplateGlobal;

/** Where the third-party assets lie; their versions are in the address, so browsers may keep them for good. */
@TemplateGlobal
final class Assets {
    static final String tabler = "/webjars/tabler__core/1.4.0/dist";
    static final String tablerIcons = "/webjars/tabler__icons-webfont/3.35.0/dist";
    static final String htmx = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    static final String echarts = "/_static/echarts/6.0.0/dist/echarts.min.js";

    private Assets() {}
}
