// The parser that forges use, with its table, strikethrough and task list extensions.
#ifndef CANDOR_CCMARKGFM_SHIM_H
#define CANDOR_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

#endif
