package vn.motcua.catalog.web;

import vn.motcua.catalog.ProcedureCode;

/** Which procedures can be received here: those whose diagram is deployed. */
interface Diagrams {

    boolean standFor(ProcedureCode code);
}
