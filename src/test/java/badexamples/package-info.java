/** Code that breaks the house rules on purpose, so that each rule is seen to reject it. Nothing uses it. */
package badexamples;
