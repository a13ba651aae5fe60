package city.whistle.testkit.planted.intake.desk.web;

import jakarta.ws.rs.Path;

@Path("/page")
public class Page {}
