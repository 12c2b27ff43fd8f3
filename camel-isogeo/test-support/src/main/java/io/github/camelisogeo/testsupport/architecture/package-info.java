/** Rules of architecture that several modules share. */
package io.github.camelisogeo.testsupport.architecture;
