#pragma once

namespace yishibu {

/// Makes icons and style sheet known to Qt: resources in a static library are not found without it. Called by
/// applyStyle(); harmless when called again.
void initResources();

} // namespace yishibu
