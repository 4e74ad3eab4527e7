#pragma once

// The code unit width has to be chosen before the header is read: culprit works on UTF-8 bytes.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

// PCRE2_UNSET is a cast expression, which Swift's importer does not take over.
static inline size_t culprit_pcre2_unset(void) { return PCRE2_UNSET; }
