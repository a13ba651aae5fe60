package city.whistle.city;

/** What the vocabulary of digital urban management (GB/T 30428) tells apart: things that stand there, and what happens. */
public enum StandardKind {
    COMPONENT,
    EVENT
}
