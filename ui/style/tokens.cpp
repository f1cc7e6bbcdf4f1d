#include "ui/style/tokens.h"
