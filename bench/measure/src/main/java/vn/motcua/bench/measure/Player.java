package vn.motcua.bench.measure;

/** Plays dossiers from start to end, one after the other. */
interface Player extends AutoCloseable {

    void play(int dossiers) throws Exception;

    @Override
    void close() throws Exception;
}
