package io.github.camelisogeo.sandbox.login;

/** On whose behalf a request comes. */
public enum Caller {
    /** The group application: reads what its shares hold. */
    GROUP_APPLICATION,
    /** The user, who is staff and sees everything. */
    USER
}
