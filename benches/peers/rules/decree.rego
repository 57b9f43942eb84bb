package decree

# The first branch that holds gives the outcome; regorus evaluates such a chain faster than helper rules.
outcome := "not_in_force" if {
	input.application_date < 20251105
} else := "not_applicable" if {
	input.sex != "male"
} else := "not_applicable" if {
	input.age < 18
} else := "not_applicable" if {
	input.age > 65
} else := "not_applicable" if {
	not input.ground in {"long_residence", "family"}
} else := "not_applicable" if {
	input.citizenship == "BY"
} else := "not_applicable" if {
	input.citizenship in {"KZ", "MD"}
	input.application == "permanent_residence"
} else := "separate_rules" if {
	input.citizenship == "UA"
} else := "satisfied" if {
	paper
} else := "missing_document"

paper if input.unfitness_certificate

paper if {
	input.application == "permanent_residence"
	input.military_contract_months >= 12
}

paper if {
	input.application == "permanent_residence"
	input.emergencies_contract
}

paper if {
	input.application == "citizenship"
	input.service_discharge_date < 20220224
}
