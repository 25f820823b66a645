package badexamples.two.inside;

/** Not for others. */
public class Inside {}
