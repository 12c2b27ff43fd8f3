package io.github.camelisogeo.docs;

/** A block that consists of statements. */
public abstract class Statements extends Surroundings {

    /** Runs the statements. */
    public abstract void run() throws Exception;
}
