package vn.motcua.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A system under measurement, in a JVM of its own: it plays one canonical dossier from start to end at a time. */
public interface Peer {

    void play(String businessKey);

    /** Says {@code READY}, then plays as many dossiers as each line of standard input asks for and says {@code DONE}. */
    static void serve(String prefix, Peer peer) throws IOException {
        System.out.println("READY");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int played = 0;
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            for (int i = 0; i < Integer.parseInt(order.strip()); i++) {
                peer.play("%s-%05d".formatted(prefix, ++played));
            }
            System.out.println("DONE " + order.strip());
        }
    }
}
