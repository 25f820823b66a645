package badexamples.two;

/** The public face of a module. */
public class Two {}
