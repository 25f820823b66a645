package vn.motcua.reporting;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A page of the board as an officer's browser gets it. */
final class ABoardPage {

    private ABoardPage() {}

    static String of(MockMvc http, String login, String path) {
        try {
            return http.perform(
                            MockMvcRequestBuilders.get(path).with(user(login)).accept(MediaType.TEXT_HTML))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    static byte[] bytes(MockMvc http, String login, String path) {
        try {
            return http.perform(MockMvcRequestBuilders.get(path).with(user(login)))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
