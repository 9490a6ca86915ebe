;;; Runs in Emacs without a screen: opens a report, starts the client as an author would, waits for what is found, applies a
;;; code action, saves, and prints what it saw. By environment: REPORT, SNIPPET.  -*- lexical-binding: t -*-

(require 'cl-lib)
(package-initialize)

(defun say (name value)
  (princ (format "%s\t%s\n" name (replace-regexp-in-string "[\t\n]" " " (format "%s" value)))))

(defun wait (name check)
  "Wait until CHECK holds and say so under NAME; give up after a minute."
  (let ((tries 0))
    (while (and (not (funcall check)) (< tries 600))
      (accept-process-output nil 0.1)
      (setq tries (1+ tries)))
    (say name (if (funcall check) "true" "false"))
    (unless (funcall check) (kill-emacs 1))))

(defun found (words)
  (cl-find-if (lambda (one) (string-match-p words (flymake-diagnostic-text one))) (flymake-diagnostics)))

(load (getenv "SNIPPET") nil t)
(find-file (getenv "REPORT"))
(require 'eglot)
(call-interactively #'eglot)
(wait "attached" #'eglot-current-server)
(wait "diagnostics" (lambda () (found "black hole")))
(say "mode" major-mode)
(let ((one (found "black hole")))
  (say "message" (flymake-diagnostic-text one))
  (goto-char (flymake-diagnostic-beg one)))
(cl-letf (((symbol-function 'completing-read)
           (lambda (_prompt choices &rest _)
             (let ((names (mapcar (lambda (one) (if (consp one) (car one) one)) choices)))
               (dolist (name names) (say "action" name))
               (cl-find-if (lambda (name) (string-match-p "shortfall" name)) names)))))
  ;; As if by keys: behind a click the choice is a menu on the screen.
  (let ((last-nonmenu-event ?.))
    (call-interactively #'eglot-code-actions)))
(save-buffer)
(wait "mended" (lambda () (and (flymake-diagnostics) (not (found "black hole")))))
(say "left" (length (flymake-diagnostics)))
(eglot-shutdown (eglot-current-server))
