// SPDX-License-Identifier: MIT
// What the command line asked for, played on a session, with or without a window: spawn, time out, take
// the picture, end. Lives on the main thread.
#pragma once

#include "app/commandline.h"

#include "core/scenario.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace pangaea {

class ScenarioPlayer;
class Session;

class Script final : public QObject
{
    Q_OBJECT
public:
    /// Takes the picture; an empty text, or a sentence: what went wrong.
    using TakePicture = std::function<QString(const Options &)>;

    /// A scenario without steps: there is none.
    Script(Session &session, Options options, Scenario scenario, TakePicture takePicture, QObject *parent = nullptr);
    ~Script() override;

    /// Ends the session in order: what lives is terminated, then killed after the grace time (ns).
    void end(int status, qint64 grace);

signals:
    /// The run is over, by itself or by end().
    void finished(int status);
    /// A sentence for standard error.
    void complained(const QString &sentence);

private:
    void begin();
    [[nodiscard]] QString beginSpawning();
    void refuse(const QString &sentence);
    [[nodiscard]] bool isSettled() const;
    void watch();
    void takePicture();
    void finish();

    Session &m_session;
    const Options m_options;
    const TakePicture m_takePicture;
    const std::unique_ptr<ScenarioPlayer> m_player; ///< of the scenario, if there is one
    QTimer m_timeout;
    enum class Picture { None, Due, Scheduled, Taken, Failed };
    Picture m_picture;
    bool m_begun = false;
    bool m_over = false;
    std::optional<int> m_status; ///< the session is being ended, with this status
};

} // namespace pangaea
