-- A decision that one caseworker proposes on a stalled errand and another seconds: one for a round, the latest.
CREATE TABLE proposals (
  errand text NOT NULL,
  round integer NOT NULL,
  outcome text NOT NULL,
  decided_on date,
  proposed_by text NOT NULL,
  command text NOT NULL,
  proposed timestamptz NOT NULL DEFAULT now(),
  seconded_by text,
  second_command text,
  PRIMARY KEY (errand, round)
);
