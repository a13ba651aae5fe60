package city.whistle.testkit.planted.clean.desk.web;

import city.whistle.testkit.planted.clean.desk.Desk;
import jakarta.ws.rs.Path;

@Path("/desk")
record DeskResource(Desk desk) {}
