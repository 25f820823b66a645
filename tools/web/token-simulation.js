// The one library of the editor that ships no file for the browser: bundled by Fetch.java after each fetch.
import editing from "bpmn-js-token-simulation";
import reading from "bpmn-js-token-simulation/lib/viewer.js";

globalThis.TokenSimulation = { editing, reading };
