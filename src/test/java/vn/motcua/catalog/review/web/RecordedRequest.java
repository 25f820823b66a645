package vn.motcua.catalog.review.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.Api;

/** A request of Camunda Modeler as it was recorded, sent again byte by byte over a connection of its own. */
record RecordedRequest(String text) {

    static RecordedRequest named(String name) throws IOException {
        return new RecordedRequest(new ClassPathResource("camunda-modeler/" + name + ".http")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\n", "\r\n"));
    }

    RecordedRequest with(String what, String instead) {
        return new RecordedRequest(text.replace(what, instead));
    }

    /** The first part that carries this file is left out. */
    RecordedRequest without(String file) {
        return new RecordedRequest(text.replaceFirst(
                "------\\w+\r\nContent-Disposition: form-data; name=\"" + file + "\"[\\s\\S]*?\r\n(?=------)", ""));
    }

    Api.Reply sendTo(int port) throws IOException {
        var head = text.substring(0, text.indexOf("\r\n\r\n"));
        var body = text.substring(head.length() + 4).getBytes(StandardCharsets.UTF_8);
        head = head.replace("@host@", "localhost:" + port)
                .replace("@length@", String.valueOf(body.length))
                .replace("Connection: keep-alive", "Connection: close")
                .replaceAll("Accept-Encoding: .*\r\n", "");
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return reply(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The lengths of chunks are taken out; an answer that is shown in the Modeler fits into one. */
    private static Api.Reply reply(String answer) {
        var body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        var json = body.replaceAll("(?m)^[0-9a-fA-F]{1,6}$\\R*", "").strip();
        return new Api.Reply(Integer.parseInt(answer.split(" ")[1]), json);
    }
}
